// The Durable Task Scheduler and the hub that host.json names.
param name string
param location string
param tags object

@description('Consumption, or Dedicated with a number of capacity units.')
param sku string

@description('Capacity units; only for Dedicated.')
param capacity int

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    ipAllowlist: ['0.0.0.0/0']
    // Consumption is refused when a capacity stands beside it.
    sku: sku == 'Consumption' ? { name: sku } : { name: sku, capacity: capacity }
  }
}

resource hub 'Microsoft.DurableTask/schedulers/taskHubs@2025-11-01' = {
  parent: scheduler
  name: 'complaintcloud'
}

output name string = scheduler.name
output endpoint string = scheduler.properties.endpoint
output taskHub string = hub.name
