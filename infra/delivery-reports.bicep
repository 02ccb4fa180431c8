// Subscribes the app to delivery reports. Event Grid asks the app to prove itself at once, so this comes after the package.
targetScope = 'resourceGroup'

@description('The Communication Services resource.')
param communicationName string

@description('Where the app answers.')
param appHost string

@description('What the hook wants to hear; deploy reads it from the vault.')
@secure()
param hookKey string

resource communication 'Microsoft.Communication/communicationServices@2023-04-01' existing = {
  name: communicationName
}

resource reports 'Microsoft.EventGrid/eventSubscriptions@2022-06-15' = {
  name: 'sms-delivery-reports'
  scope: communication
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${appHost}/api/hooks/sms-delivery-reports?key=${uriComponent(hookKey)}'
        maxEventsPerBatch: 20
        preferredBatchSizeInKilobytes: 64
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Communication.SMSDeliveryReportReceived']
    }
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
  }
}
