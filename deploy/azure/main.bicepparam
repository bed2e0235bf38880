// What differs from one organisation to the next. Secrets come from the environment, so that they stand in no file.
using './main.bicep'

param registryName = readEnvironmentVariable('REGISTRY_NAME')
param image = readEnvironmentVariable('IMAGE')
param botAppId = readEnvironmentVariable('BOT_ID')
param withService = bool(readEnvironmentVariable('WITH_SERVICE', 'true'))
param coordinators = readEnvironmentVariable('COORDINATORS')

param databaseAdminPassword = readEnvironmentVariable('DATABASE_ADMIN_PASSWORD')
param databaseOwnerPassword = readEnvironmentVariable('DATABASE_OWNER_PASSWORD')
param databaseServicePassword = readEnvironmentVariable('DATABASE_SERVICE_PASSWORD')
param linkSecret = readEnvironmentVariable('LINK_SECRET')
