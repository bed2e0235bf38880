/** Where this machine is reached: `host` may be an address of either kind. */
export const localAddress = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
