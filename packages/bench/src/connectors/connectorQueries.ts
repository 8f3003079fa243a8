// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Rows of a page, as the portal's own pages ask for. */
const LIMIT = 25;

/** A kind of question about connectors that is measured by itself. */
export type ConnectorQuery = {
  title: string;
  /** Question number `count`: no two in a row are the same. */
  path(count: number): string;
};

const SORTS = ['health', 'connector', 'connect', 'owner', 'type', 'tasks'];
const WORDS = ['invoice', 'failed', 'order.c', 'jdbc', 'no-such-name'];

export const CONNECTOR_QUERIES: ConnectorQuery[] = [
  {
    title: 'connectors, list and sort',
    path: count => {
      const order = ['asc', 'desc'][Math.floor(count / SORTS.length) % 2];
      return connectorsPath(
        `sort=${SORTS[count % SORTS.length]}&order=${order}`,
      );
    },
  },
  {
    title: 'connectors, search',
    path: count => {
      // Numbers make words that were not searched before: nothing is remembered.
      const word = count % 2 ? WORDS[count % WORDS.length] : `.${count % 997}`;
      return connectorsPath(`q=${encodeURIComponent(word)}`);
    },
  },
];

/** A page of connectors. */
export function connectorsPath(query: string): string {
  return `/connectors?limit=${LIMIT}&${query}`;
}
