// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistryConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { basicAuthorization } from '../../http/basicAuthorization';
import { OauthTokens } from '../../oauth/OauthTokens';

/** The header that signs requests in. */
export interface Authorization {
  /** Undefined for a registry without sign-in. */
  header(): Promise<string | undefined>;
  /** The registry refused this header: the next one is made anew. */
  refused(header: string): void;
}

export function createAuthorization(
  registry: string,
  auth: SchemaRegistryConnectionConfig['auth'],
): Authorization {
  if (auth?.type === 'oidc') {
    return bearer(registry, auth);
  }
  const header = auth && basicAuthorization(auth);
  return { header: async () => header, refused: () => {} };
}

const SCHEME = 'Bearer ';

function bearer(
  registry: string,
  auth: Omit<Parameters<typeof OauthTokens.create>[0], 'purpose' | 'configKey'>,
): Authorization {
  const tokens = OauthTokens.create({
    ...auth,
    purpose: `registry '${registry}'`,
    configKey: 'auth',
  });
  return {
    header: async () => `${SCHEME}${await tokens.get()}`,
    refused: header => tokens.forget(header.slice(SCHEME.length)),
  };
}
