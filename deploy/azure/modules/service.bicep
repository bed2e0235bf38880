metadata description = 'The service itself.'

param name string
param location string
param environmentId string
param registryHost string
param image string
param identityId string
param identityClientId string
param vaultUri string
param botAppId string
param manifestId string
param coordinators string
param host string
param customHost string
param customHostCertificateId string
param register string
param language string
param timeZone string
param instances int

var port = 3978
var hasCertificate = !empty(customHost) && !empty(customHostCertificateId)

var ownApp = empty(manifestId) ? [] : [{ name: 'MANIFEST_ID', value: manifestId }]
var settings = concat(ownApp, [
  { name: 'PORT', value: string(port) }
  { name: 'BOT_ID', value: botAppId }
  { name: 'BOT_TENANT_ID', value: tenant().tenantId }
  // No secret: the app registration trusts the identity of the service.
  { name: 'BOT_MANAGED_IDENTITY', value: identityClientId }
  { name: 'COORDINATORS', value: coordinators }
  { name: 'DATABASE_URL', secretRef: 'database-url' }
  { name: 'PUBLIC_URL', value: 'https://${host}' }
  { name: 'LINK_SECRET', secretRef: 'link-secret' }
  { name: 'REGISTER', value: register }
  { name: 'LANGUAGE', value: language }
  { name: 'TIME_ZONE', value: timeZone }
])

resource service 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
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
      // A new one takes over when it is ready, and the old one finishes what is under way.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
        customDomains: hasCertificate
          ? [
              {
                name: customHost
                certificateId: customHostCertificateId
                bindingType: 'SniEnabled'
              }
            ]
          : []
      }
      registries: [
        {
          server: registryHost
          identity: identityId
        }
      ]
      secrets: [
        {
          name: 'database-url'
          keyVaultUrl: '${vaultUri}secrets/database-service-url'
          identity: identityId
        }
        {
          name: 'link-secret'
          keyVaultUrl: '${vaultUri}secrets/link-secret'
          identity: identityId
        }
      ]
    }
    template: {
      // Turns under way are finished for some fifteen seconds at the most.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'service'
          image: '${registryHost}/${image}'
          env: settings
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 5
              failureThreshold: 10
              timeoutSeconds: 3
            }
            {
              // It is there. A database that is away is no reason to start it again.
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 30
              failureThreshold: 3
              timeoutSeconds: 5
            }
            {
              // It can keep something at this moment.
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 10
              failureThreshold: 3
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        // Reminders go out of its own accord, so it is never without one.
        minReplicas: instances
        maxReplicas: instances
      }
    }
  }
}

output serviceName string = service.name
