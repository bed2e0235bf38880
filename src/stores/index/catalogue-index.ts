import type { CatalogueWrite } from '../../domain/change/change.js';
import type { CatalogueEntryCode, InvestigationCode, SourceCode, VendorCode } from '../../domain/register/codes.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../domain/register/register.js';

const EMPTY: Catalogue = { vendors: [], sources: [], investigations: [] };

const isThere = ({ retracted }: { readonly retracted?: true | undefined }): boolean => retracted !== true;

/** What the register names things by, in the order of coming; what was retracted stays for whoever changes it alone. */
export class CatalogueIndex {
  readonly #vendors = new Map<VendorCode, Vendor>();
  readonly #sources = new Map<SourceCode, Source>();
  readonly #investigations = new Map<InvestigationCode, Investigation>();
  #present = EMPTY;

  /** The same value until an entry changes. */
  get present(): Catalogue {
    return this.#present;
  }

  /** What was retracted with it. */
  all(): Catalogue {
    return {
      vendors: [...this.#vendors.values()],
      sources: [...this.#sources.values()],
      investigations: [...this.#investigations.values()],
    };
  }

  load({ vendors, sources, investigations }: Catalogue): void {
    for (const vendor of vendors) this.#vendors.set(vendor.code, vendor);
    for (const source of sources) this.#sources.set(source.code, source);
    for (const investigation of investigations) this.#investigations.set(investigation.code, investigation);
    this.#renew();
  }

  put(write: CatalogueWrite): void {
    if (write.type === 'vendor') this.#vendors.set(write.value.code, write.value);
    else if (write.type === 'source') this.#sources.set(write.value.code, write.value);
    else this.#investigations.set(write.value.code, write.value);
    this.#renew();
  }

  /** Retracted ones too. */
  entry({ type, own }: CatalogueEntryCode): CatalogueWrite['value'] | undefined {
    if (type === 'vendor') return this.#vendors.get(own);
    return type === 'source' ? this.#sources.get(own) : this.#investigations.get(own);
  }

  investigation(code: InvestigationCode): Investigation | undefined {
    const found = this.#investigations.get(code);
    return found !== undefined && isThere(found) ? found : undefined;
  }

  #renew(): void {
    const { vendors, sources, investigations } = this.all();
    this.#present = {
      vendors: vendors.filter(isThere),
      sources: sources.filter(isThere),
      investigations: investigations.filter(isThere),
    };
  }
}
