// The phone pages of owners, staff and cleaners, with the app behind the same address under /api.
param name string
param location string
param tags object
param appId string
param appLocation string

resource pages 'Microsoft.Web/staticSites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: 'Standard'
    tier: 'Standard'
  }
  properties: {}
}

resource api 'Microsoft.Web/staticSites/linkedBackends@2024-04-01' = {
  parent: pages
  name: 'app'
  properties: {
    backendResourceId: appId
    region: appLocation
  }
}

output name string = pages.name
