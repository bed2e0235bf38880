metadata description = 'A network with a part for the service and a part for the database.'

param name string
param location string

resource onlyApps 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: '${name}-database'
  location: location
  properties: {
    securityRules: [
      {
        name: 'service'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.60.0.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.60.0.64/28'
          destinationPortRange: '5432'
        }
      }
      {
        // The servers of one database speak to each other.
        name: 'own'
        properties: {
          priority: 110
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.60.0.64/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.60.0.64/28'
          destinationPortRange: '*'
        }
      }
      {
        name: 'nobody-else'
        properties: {
          priority: 4000
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

// Its parts stand in it, because a network that is deployed again without them would lose them.
resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.60.0.0/24']
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.60.0.0/26'
          delegations: [
            {
              name: 'apps'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.60.0.64/28'
          networkSecurityGroup: {
            id: onlyApps.id
          }
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }

  resource apps 'subnets' existing = {
    name: 'apps'
  }

  resource database 'subnets' existing = {
    name: 'database'
  }
}

output networkId string = network.id
output appsSubnetId string = network::apps.id
output databaseSubnetId string = network::database.id
