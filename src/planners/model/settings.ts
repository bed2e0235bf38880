/** Where a model is, and when it is asked. */
export interface ModelSettings {
  /** Base address without a slash at its end: https, or http on this machine. */
  readonly endpoint: string;
  /** Null where the endpoint asks for none. */
  readonly key: string | null;
  /** Of the model; on Azure of its deployment. */
  readonly name: string;
  /** Of Azure OpenAI; null for any other endpoint. */
  readonly apiVersion: string | null;
  /** unsure: only what the local reader is unsure of. */
  readonly use: 'unsure' | 'always';
  /** Milliseconds for the whole of an answer. */
  readonly timeoutMs: number;
}
