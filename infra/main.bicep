// Everything that one environment of ComplaintCloud needs, in one resource group.
targetScope = 'resourceGroup'

@description('Short name of the environment: dev, test or prod. Part of every resource name.')
@minLength(2)
@maxLength(8)
param environmentName string

@description('Region of the app and its data.')
param location string = resourceGroup().location

@description('Region of the phone pages; Static Web Apps is in a few regions only.')
param pagesLocation string = 'eastasia'

@description('Where the durable messages and histories are kept.')
@allowed(['scheduler', 'storage'])
param durableBackend string = 'storage'

@description('How the scheduler is paid: by action, or by capacity unit.')
@allowed(['Consumption', 'Dedicated'])
param schedulerSku string = 'Consumption'

@description('Capacity units of a dedicated scheduler; 2,000 actions a second each.')
@minValue(1)
@maxValue(3)
param schedulerCapacity int = 1

@description('Where Communication Services keeps its data.')
param smsDataLocation string = 'Asia Pacific'

@description('The number or name that people see as the sender of text messages.')
param smsFrom string

@description('False without the language service: the embedded analyser judges alone.')
param useLanguageService bool = true

@description('Where people reach the product, such as https://complaints.example.org.')
param publicUrl string

@description('What companies have with WeChat and mainland text messages: names of the section Channels, such as Channels__Companies__jiejia__Sms__Signature, and their values.')
param channelSettings object = {}

@description('The secrets that those settings name, such as JIEJIA_SMS, each with the name under which it was put into the vault.')
param channelSecrets object = {}

@description('Memory of one instance of the app in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances of the app.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that are always ready for requests and for durable work.')
param alwaysReadyInstances int = 0

@description('Redundancy of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('Most that a month may cost before the owners are warned, in the currency of the subscription.')
param monthlyBudget int

@description('First day of the month from which the budget counts, as yyyy-MM-01.')
param budgetStart string

@description('Who is told of alerts and of the budget.')
param alertEmail string

var suffix = uniqueString(resourceGroup().id, environmentName)
var tags = {
  product: 'complaintcloud'
  environment: environmentName
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'id-complaintcloud-${environmentName}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('stcc${environmentName}${suffix}', 24)
    location: location
    sku: storageSku
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: 'complaintcloud-${environmentName}'
    location: location
    tags: tags
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: take('kv-cc-${environmentName}-${suffix}', 24)
    location: location
    tags: tags
  }
}

module scheduler 'modules/scheduler.bicep' = if (durableBackend == 'scheduler') {
  name: 'scheduler'
  params: {
    name: 'dts-complaintcloud-${environmentName}'
    location: location
    tags: tags
    sku: schedulerSku
    capacity: schedulerCapacity
  }
}

module communication 'modules/communication.bicep' = {
  name: 'communication'
  params: {
    name: 'acs-complaintcloud-${environmentName}-${suffix}'
    dataLocation: smsDataLocation
    tags: tags
  }
}

module language 'modules/language.bicep' = if (useLanguageService) {
  name: 'language'
  params: {
    name: 'lang-complaintcloud-${environmentName}-${suffix}'
    location: location
    tags: tags
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    vaultName: vault.outputs.name
    communicationName: communication.outputs.name
    languageName: useLanguageService ? language.outputs.name : ''
    schedulerName: durableBackend == 'scheduler' ? scheduler.outputs.name : ''
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  dependsOn: [roles]
  params: {
    name: 'func-complaintcloud-${environmentName}-${suffix}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    packageContainerUrl: storage.outputs.packageContainerUrl
    tablesEndpoint: storage.outputs.tablesEndpoint
    blobContainer: storage.outputs.filesContainerUrl
    smsEndpoint: communication.outputs.endpoint
    smsFrom: smsFrom
    languageEndpoint: useLanguageService ? language.outputs.endpoint : ''
    schedulerEndpoint: durableBackend == 'scheduler' ? scheduler.outputs.endpoint : ''
    schedulerTaskHub: durableBackend == 'scheduler' ? scheduler.outputs.taskHub : ''
    vaultUri: vault.outputs.uri
    insightsConnectionString: monitoring.outputs.connectionString
    publicUrl: publicUrl
    channelSettings: channelSettings
    channelSecrets: channelSecrets
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyInstances: alwaysReadyInstances
  }
}

module pages 'modules/pages.bicep' = {
  name: 'pages'
  params: {
    name: 'stapp-complaintcloud-${environmentName}'
    location: pagesLocation
    tags: tags
    appId: app.outputs.id
    appLocation: location
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: 'complaintcloud-${environmentName}'
    location: location
    tags: tags
    insightsId: monitoring.outputs.insightsId
    storageId: storage.outputs.id
    appHost: app.outputs.host
    email: alertEmail
  }
}

module budget 'modules/budget.bicep' = {
  name: 'budget'
  params: {
    name: 'complaintcloud-${environmentName}'
    amount: monthlyBudget
    start: budgetStart
    email: alertEmail
  }
}

@description('The function app, for the upload of the package.')
output appName string = app.outputs.name

@description('Where the app answers.')
output appHost string = app.outputs.host

@description('The vault that deploy puts the secrets into once.')
output vaultName string = vault.outputs.name

@description('The static web app, for the upload of the pages.')
output pagesName string = pages.outputs.name

@description('What sends the delivery reports, for subscribing once the app answers.')
output communicationName string = communication.outputs.name
