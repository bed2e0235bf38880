/** Names of vendors, the same in every language. */

/** Whose fiscal year is known, by the code of the vendor; its names are what a text calls it. */
export const FISCAL_YEARS: Readonly<Record<string, { readonly names: readonly string[]; readonly month: number }>> = {
  // Microsoft: 1 July – 30 June.
  microsoft: { names: ['microsoft', 'msft'], month: 7 },
};

/** Other vendors by name: their fiscal years are not known here. */
export const OTHER_VENDORS: readonly string[] = [
  'google',
  'alphabet',
  'aws',
  'amazon',
  'oracle',
  'salesforce',
  'sap',
  'zoom',
  'ibm',
  'adobe',
  'apple',
  'meta',
  'facebook',
  'atlassian',
  'vmware',
  'broadcom',
  'cisco',
  'servicenow',
  'openai',
  'anthropic',
  'slack',
  'dropbox',
  'citrix',
  'workday',
  'okta',
  'cloudflare',
  'huawei',
  'dell',
  'intel',
  'nvidia',
  'topicus',
  'magister',
  'parnassys',
  'centric',
  'ordina',
];
