metadata description = 'The secrets, and who may read which: the service its own, and the preparation of the database those of the database.'

param name string
param location string
param registryName string
param databaseHost string
param adminName string
@secure()
param adminPassword string
@secure()
param ownerPassword string
@secure()
param servicePassword string
@secure()
param linkSecret string
param workspaceId string

// Azure's own names for its roles.
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-874b-0445c86b69e6')
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource service 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-service'
  location: location
}

resource preparer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-preparer'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    // Rights are given per secret, below, and not by a list of the vault itself.
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    enabledForDeployment: false
    enabledForDiskEncryption: false
    enabledForTemplateDeployment: false
  }
}

resource readings 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'who-read-what'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}

var at = '${databaseHost}:5432'
var verified = 'sslmode=verify-full'

// psql, which prepares the database, is told by its environment which certificates to trust.
var secrets = [
  {
    name: 'database-admin-url'
    reader: 'preparer'
    value: 'postgres://${adminName}:${uriComponent(adminPassword)}@${at}/postgres'
  }
  {
    name: 'database-owner-url'
    reader: 'preparer'
    value: 'postgres://nakoming_owner:${uriComponent(ownerPassword)}@${at}/nakoming?${verified}'
  }
  {
    name: 'database-owner-password'
    reader: 'preparer'
    value: ownerPassword
  }
  {
    name: 'database-service-password'
    reader: 'preparer'
    value: servicePassword
  }
  {
    name: 'database-service-url'
    reader: 'service'
    value: 'postgres://nakoming:${uriComponent(servicePassword)}@${at}/nakoming?${verified}'
  }
  {
    name: 'link-secret'
    reader: 'service'
    value: linkSecret
  }
]

resource kept 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = [
  for secret in secrets: {
    parent: vault
    name: secret.name
    properties: {
      value: secret.value
    }
  }
]

// One reader a secret: on the secret itself, so that no other in the vault can be read.
resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (secret, index) in secrets: {
    scope: kept[index]
    name: guid(vault.id, secret.name, secret.reader, secretsUser)
    properties: {
      roleDefinitionId: secretsUser
      principalId: secret.reader == 'service' ? service.properties.principalId : preparer.properties.principalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource servicePulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, service.id, acrPull)
  properties: {
    roleDefinitionId: acrPull
    principalId: service.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource preparerPulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, preparer.id, acrPull)
  properties: {
    roleDefinitionId: acrPull
    principalId: preparer.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

output vaultName string = vault.name
// Secrets are named by it, without a version, so that a new one is taken up.
output vaultUri string = vault.properties.vaultUri
output serviceId string = service.id
output serviceClientId string = service.properties.clientId
output servicePrincipalId string = service.properties.principalId
output preparerId string = preparer.id
