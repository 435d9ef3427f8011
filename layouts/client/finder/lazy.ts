/** A value that is loaded when it is first needed, once; after a failure, the next call tries again. */
export interface Lazy<Value> {
  /** `undefined` until it has arrived. */
  readonly loaded: () => Value | undefined;
  readonly load: () => Promise<Value>;
}

export function lazy<Value>(get: () => Promise<Value>): Lazy<Value> {
  let value: Value | undefined;
  let loading: Promise<Value> | undefined;
  return {
    loaded: () => value,
    load() {
      loading ??= get();
      loading.then(
        arrived => {
          value = arrived;
        },
        () => {
          loading = undefined;
        },
      );
      return loading;
    },
  };
}
