// First of two: a place for the image. Then build and push it, and deploy main.bicep.
metadata description = 'A container registry without passwords, in which the image of Nakoming is built.'

@description('Begin of every name; letters and digits, a letter first, in lower case.')
@minLength(3)
@maxLength(12)
param name string = 'nakoming'

@description('An Azure region in the EU, by default that of the resource group.')
param location string = resourceGroup().location

var registryName = '${name}${uniqueString(resourceGroup().id)}'

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: registryName
  location: location
  sku: {
    name: 'Basic'
  }
  properties: {
    // Whoever pulls or pushes does so with an identity of their own.
    adminUserEnabled: false
  }
}

@description('For main.bicep, and for az acr build.')
output registryName string = registry.name
