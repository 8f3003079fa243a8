// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  ProxyAuthenticator,
} from '@backstage/plugin-auth-node';

/** Header that names the demo user who signs in. */
const DEMO_PERSONA_HEADER = 'x-demo-persona';

/** What the authenticator found out: which demo user was chosen. */
export type DemoAuthResult = { entityRef: string };

type DemoAuthContext = {
  allowedEntityRefs: Set<string>;
  refusal: string | undefined;
};

/**
 * Signs in whoever the header names, as long as the name is on the list.
 *
 * There is no proof of identity behind it, so a production backend refuses
 * unless the configuration says otherwise in so many words.
 */
export function createDemoAuthenticator(options: {
  production: boolean;
}): ProxyAuthenticator<DemoAuthContext, DemoAuthResult> {
  return createProxyAuthenticator<DemoAuthContext, DemoAuthResult, undefined>({
    async defaultProfileTransform({ entityRef }, ctx) {
      const { entity } = await ctx.findCatalogUser({ entityRef });
      return { profile: readProfile(entity.spec) };
    },
    initialize({ config }) {
      return {
        allowedEntityRefs: readAllowedEntityRefs(config),
        refusal: readRefusal(config, options.production),
      };
    },
    async authenticate({ req }, { allowedEntityRefs, refusal }) {
      if (refusal) {
        throw new NotAllowedError(refusal);
      }
      const entityRef = readPersona(req.header(DEMO_PERSONA_HEADER));
      if (!allowedEntityRefs.has(entityRef)) {
        throw new NotAllowedError(
          `Demo user '${entityRef}' is not listed in 'auth.providers.demo.allowedEntityRefs'`,
        );
      }
      return { result: { entityRef } };
    },
  });
}

function readAllowedEntityRefs(config: Config): Set<string> {
  return new Set(
    config.getStringArray('allowedEntityRefs').map(normalizeEntityRef),
  );
}

function readRefusal(config: Config, production: boolean): string | undefined {
  const allowed = config.getOptionalBoolean('dangerouslyAllowInProduction');
  if (!production || allowed) {
    return undefined;
  }
  return "Demo sign-in is refused in production: configure a real sign-in provider, or set 'auth.providers.demo.dangerouslyAllowInProduction: true'";
}

function readPersona(header: string | undefined): string {
  if (!header) {
    throw new InputError(
      `Header '${DEMO_PERSONA_HEADER}' is missing: send a demo user such as 'user:default/billing-developer'`,
    );
  }
  return normalizeEntityRef(header);
}

function normalizeEntityRef(ref: string): string {
  return stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'user' }));
}

function readProfile(spec: unknown): { displayName?: string; email?: string } {
  const { profile } = (spec ?? {}) as {
    profile?: { displayName?: string; email?: string };
  };
  return { displayName: profile?.displayName, email: profile?.email };
}
