using '../main.bicep'

param environmentName = 'dev'
param durableBackend = 'storage'
param storageSku = 'Standard_LRS'
param alwaysReadyInstances = 0
param maximumInstanceCount = 40
param useLanguageService = false
param smsFrom = 'Jiejia'
param publicUrl = 'https://complaints-dev.example.org'
param monthlyBudget = 500
param budgetStart = '2026-12-01'
param alertEmail = 'owner@example.org'
