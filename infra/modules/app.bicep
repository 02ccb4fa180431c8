// The function app on Flex Consumption. Every setting that the app reads is set here, and no setting that it does not read.
param name string
param location string
param tags object
param identityId string
param identityClientId string
param storageName string
param packageContainerUrl string
param tablesEndpoint string
param blobContainer string
param smsEndpoint string
param smsFrom string
param languageEndpoint string

@description('Empty when durable state is kept in storage.')
param schedulerEndpoint string
param schedulerTaskHub string
param vaultUri string
param insightsConnectionString string
param publicUrl string

@description('The section Channels: what companies have with WeChat and mainland text messages, setting name to value.')
param channelSettings object

@description('The secrets that those settings name: setting name to the name of a secret in the vault.')
param channelSecrets object
param instanceMemoryMB int
param maximumInstanceCount int
param alwaysReadyInstances int

var useScheduler = !empty(schedulerEndpoint)

var hostSettings = {
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
}

// host.json keeps durable state in storage; these settings override it.
var schedulerSettings = useScheduler ? {
  AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'azureManaged'
  AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'DurableTaskScheduler'
  AzureFunctionsJobHost__extensions__durableTask__hubName: schedulerTaskHub
  DurableTaskScheduler: 'Endpoint=${schedulerEndpoint};Authentication=ManagedIdentity;ClientID=${identityClientId}'
} : {}

var languageSettings = empty(languageEndpoint) ? {} : {
  ComplaintCloud__LanguageEndpoint: languageEndpoint
}

var productSettings = {
  ComplaintCloud__PublicUrl: publicUrl
  ComplaintCloud__TablesEndpoint: tablesEndpoint
  ComplaintCloud__BlobContainer: blobContainer
  ComplaintCloud__SmsEndpoint: smsEndpoint
  ComplaintCloud__SmsFrom: smsFrom
  ComplaintCloud__IdentityClientId: identityClientId
  ComplaintCloud__TokenKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/token-key)'
  ComplaintCloud__HookKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/hook-key)'
}

var channelReferences = toObject(items(channelSecrets), secret => secret.key, secret => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${secret.value})')

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      minTlsVersion: '1.2'
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyInstances == 0 ? [] : [
          {
            name: 'http'
            instanceCount: alwaysReadyInstances
          }
          {
            name: 'durable'
            instanceCount: alwaysReadyInstances
          }
        ]
      }
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(hostSettings, schedulerSettings, languageSettings, channelSettings, channelReferences, productSettings)
  }
}

output id string = app.id
output name string = app.name
output host string = app.properties.defaultHostName
