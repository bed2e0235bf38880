// Nakoming on Azure: Container Apps in a network of its own, PostgreSQL that only that network reaches, secrets in a vault,
// and the bot's registration. What each part and each right is for: docs/deploy.md.
targetScope = 'resourceGroup'
metadata description = 'Nakoming: a bot for Microsoft Teams that holds vendors to what they promised.'

@description('Begin of every name; letters and digits, a letter first, in lower case.')
@minLength(3)
@maxLength(12)
param name string = 'nakoming'

@description('An Azure region in the EU, by default that of the resource group.')
param location string = resourceGroup().location

@description('Where the bot is registered. "westeurope" keeps what Azure Bot Service stores of it in the EU.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('The registry of registry.bicep, in this resource group.')
param registryName string

@description('The image in it, with its tag or digest, such as "nakoming:0.1.0".')
param image string

@description('An image in it with psql 16 or later, such as Docker\'s own: az acr import.')
param psqlImage string = 'postgres:16-alpine'

@description('The application (client) id of the app registration, single tenant.')
@minLength(36)
@maxLength(36)
param botAppId string

@description('The id of the app in Teams where it is not that of the bot, as npm run package has it; empty: the same.')
param manifestId string = ''

@description('The object ids of the people who start with every role, separated by commas.')
@minLength(36)
param coordinators string

@description('Password of the administrator of the database; used to prepare it, and by nobody else.')
@secure()
@minLength(24)
param databaseAdminPassword string

@description('Password of the role that owns the tables; used to migrate.')
@secure()
@minLength(24)
param databaseOwnerPassword string

@description('Password of the role with which the service works.')
@secure()
@minLength(24)
param databaseServicePassword string

@description('Signs links to files; made at random.')
@secure()
@minLength(32)
param linkSecret string

@description('What an empty register starts from: "none", or a file in the image such as "data/register.json".')
param register string = 'none'

@description('Language until someone writes in the other.')
@allowed(['nl', 'en'])
param language string = 'nl'

@description('Zone of the deadlines.')
param timeZone string = 'Europe/Amsterdam'

@description('Instances that run side by side. Each holds ten connections to the database at the most.')
@minValue(1)
@maxValue(10)
param instances int = 2

@description('False: all but the service, so that the database can be prepared before it starts, or starts anew.')
param withService bool = true

@description('Host of your own, such as "nakoming.example.nl"; empty: the one that Azure gives.')
param customHost string = ''

@description('Resource id of the certificate for customHost in the Container Apps environment; empty while there is none.')
param customHostCertificateId string = ''

@description('Major version of PostgreSQL. 15 is the one that all tests are run with.')
@allowed(['15', '16', '17'])
param postgresVersion string = '15'

@description('Size of the database server. The smallest one allows too few connections for two instances during an upgrade.')
param postgresSku string = 'Standard_B2s'

@description('Days that backups of the database are kept, and so the days in which a forgotten name is still somewhere.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

@description('Days that the log is kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: { name: name, location: location, logDays: logDays }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: { name: name, location: location }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    subnetId: network.outputs.databaseSubnetId
    networkId: network.outputs.networkId
    adminPassword: databaseAdminPassword
    version: postgresVersion
    skuName: postgresSku
    backupDays: backupDays
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    registryName: registryName
    databaseHost: database.outputs.host
    adminName: database.outputs.adminName
    adminPassword: databaseAdminPassword
    ownerPassword: databaseOwnerPassword
    servicePassword: databaseServicePassword
    linkSecret: linkSecret
    workspaceId: watch.outputs.workspaceId
  }
}

module environment 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    name: name
    location: location
    subnetId: network.outputs.appsSubnetId
    workspaceId: watch.outputs.workspaceId
  }
}

var registryHost = '${registryName}${az.environment().suffixes.acrLoginServer}'
var host = empty(customHost) ? '${name}.${environment.outputs.defaultDomain}' : customHost

module preparation 'modules/preparation.bicep' = {
  name: 'preparation'
  params: {
    name: name
    location: location
    environmentId: environment.outputs.environmentId
    registryHost: registryHost
    image: image
    identityId: vault.outputs.preparerId
    vaultUri: vault.outputs.vaultUri
    psqlImage: psqlImage
  }
}

module service 'modules/service.bicep' = if (withService) {
  name: 'service'
  params: {
    name: name
    location: location
    environmentId: environment.outputs.environmentId
    registryHost: registryHost
    image: image
    identityId: vault.outputs.serviceId
    identityClientId: vault.outputs.serviceClientId
    vaultUri: vault.outputs.vaultUri
    botAppId: botAppId
    manifestId: manifestId
    coordinators: coordinators
    host: host
    customHost: customHost
    customHostCertificateId: customHostCertificateId
    register: register
    language: language
    timeZone: timeZone
    instances: instances
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    location: botLocation
    appId: botAppId
    endpoint: 'https://${host}/api/messages'
  }
}

@description('PUBLIC_URL, for npm run package.')
output publicUrl string = 'https://${host}'

@description('To be started before the first use and with each upgrade: az containerapp job start.')
output preparationJob string = preparation.outputs.jobName

@description('Of the identity of the service: what the app registration has to trust, for the bot to sign in.')
output servicePrincipalId string = vault.outputs.servicePrincipalId

@description('Where the secrets are.')
output vaultName string = vault.outputs.vaultName
