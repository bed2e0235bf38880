metadata description = 'A job that makes the database ready, before the first use and with each upgrade: roles, migrations, rights.'

param name string
param location string
param environmentId string
param registryHost string
param image string
param psqlImage string
param identityId string
param vaultUri string

var small = {
  cpu: json('0.25')
  memory: '0.5Gi'
}
// The text is given to psql as it is; passwords reach it by its environment alone.
var psql = ['/bin/sh', '-c', 'printf "%s\\n" "$STATEMENTS" | psql --no-psqlrc --set=ON_ERROR_STOP=1 "$DATABASE_URL"']
var verified = [
  { name: 'PGSSLMODE', value: 'verify-full' }
  { name: 'PGSSLROOTCERT', value: '/etc/ssl/certs/ca-certificates.crt' }
]

resource preparation 'Microsoft.App/jobs@2024-03-01' = {
  name: '${name}-preparation'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: {
        parallelism: 1
        replicaCompletionCount: 1
      }
      replicaTimeout: 1800
      replicaRetryLimit: 0
      registries: [
        {
          server: registryHost
          identity: identityId
        }
      ]
      secrets: [
        {
          name: 'admin-url'
          keyVaultUrl: '${vaultUri}secrets/database-admin-url'
          identity: identityId
        }
        {
          name: 'owner-url'
          keyVaultUrl: '${vaultUri}secrets/database-owner-url'
          identity: identityId
        }
        {
          name: 'owner-password'
          keyVaultUrl: '${vaultUri}secrets/database-owner-password'
          identity: identityId
        }
        {
          name: 'service-password'
          keyVaultUrl: '${vaultUri}secrets/database-service-password'
          identity: identityId
        }
      ]
    }
    template: {
      // One after the other; the next only where the one before went well.
      initContainers: [
        {
          name: 'roles'
          image: '${registryHost}/${psqlImage}'
          command: psql
          env: concat(verified, [
            { name: 'STATEMENTS', value: loadTextContent('../roles.sql') }
            { name: 'DATABASE_URL', secretRef: 'admin-url' }
            { name: 'OWNER_PASSWORD', secretRef: 'owner-password' }
            { name: 'SERVICE_PASSWORD', secretRef: 'service-password' }
          ])
          resources: small
        }
        {
          name: 'migrations'
          image: '${registryHost}/${image}'
          command: ['node', 'scripts/migrate.js']
          env: [
            { name: 'DATABASE_URL', secretRef: 'owner-url' }
          ]
          resources: small
        }
      ]
      containers: [
        {
          name: 'rights'
          image: '${registryHost}/${psqlImage}'
          command: psql
          env: concat(verified, [
            { name: 'STATEMENTS', value: loadTextContent('../rights.sql') }
            { name: 'DATABASE_URL', secretRef: 'owner-url' }
          ])
          resources: small
        }
      ]
    }
  }
}

output jobName string = preparation.name
