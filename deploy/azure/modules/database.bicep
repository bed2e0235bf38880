metadata description = 'PostgreSQL that only the network of the service reaches.'

param name string
param location string
param subnetId string
param networkId string
@secure()
param adminPassword string
param version string
param skuName string
param backupDays int

var serverName = '${name}-${uniqueString(resourceGroup().id)}'
var adminName = 'nakoming_admin'

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: zone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: networkId
    }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: serverName
  location: location
  sku: {
    name: skuName
    tier: startsWith(skuName, 'Standard_B') ? 'Burstable' : 'GeneralPurpose'
  }
  properties: {
    version: version
    administratorLogin: adminName
    administratorLoginPassword: adminPassword
    authConfig: {
      // The service signs in with a password alone.
      activeDirectoryAuth: 'Disabled'
      passwordAuth: 'Enabled'
    }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: zone.id
    }
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupDays
      // A copy elsewhere could be in a region that nobody chose.
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
  }
  dependsOn: [link]
}

output host string = server.properties.fullyQualifiedDomainName
output adminName string = adminName
