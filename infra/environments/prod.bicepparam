using '../main.bicep'

param environmentName = 'prod'
param durableBackend = 'scheduler'
param schedulerSku = 'Dedicated'
param storageSku = 'Standard_GZRS'
param alwaysReadyInstances = 2
param maximumInstanceCount = 200
param useLanguageService = true
param smsFrom = 'Jiejia'
param publicUrl = 'https://complaints.example.org'
param monthlyBudget = 10000
param budgetStart = '2026-12-01'
param alertEmail = 'owner@example.org'
