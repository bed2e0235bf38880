/** How the bot proves to Microsoft who it is, and until when that holds. */
import type { Instant, LocalDate } from './time/local-date.js';

/** Where Azure gives a machine its tokens, and what has to be shown there. */
export interface IdentityEndpoint {
  readonly url: string;
  readonly header: string;
}

export type SignIn =
  | {
      readonly kind: 'password';
      readonly password: string;
      /** The last day on which it holds, where someone has said so. */
      readonly expires: LocalDate | null;
    }
  | {
      readonly kind: 'certificate';
      /** SHA-1 over the certificate in hexadecimal digits, by which Entra knows it; nothing rests on its strength. */
      readonly thumbprint: string;
      /** PKCS #8, PEM. */
      readonly privateKey: string;
      readonly validFrom: Instant;
      readonly validUntil: Instant;
    }
  | {
      /** Azure vouches for the machine: there is nothing to keep secret and nothing that expires. */
      readonly kind: 'managedIdentity';
      /** Of the identity: that of the bot, or of one that the bot's app registration trusts. */
      readonly clientId: string;
      /** Null: the address that every virtual machine of Azure has. */
      readonly endpoint: IdentityEndpoint | null;
    };
