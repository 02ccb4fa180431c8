using '../main.bicep'

param environmentName = 'test'
param durableBackend = 'scheduler'
param storageSku = 'Standard_ZRS'
param alwaysReadyInstances = 0
param maximumInstanceCount = 40
param useLanguageService = true
param smsFrom = 'Jiejia'
param publicUrl = 'https://complaints-test.example.org'
param monthlyBudget = 1500
param budgetStart = '2026-12-01'
param alertEmail = 'owner@example.org'
