// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { startTransition, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { chosenPersona } from './chosenPersona';
import { readPersonas } from './Persona';
import { PersonaPicker } from './PersonaPicker';
import { withSignOut } from './withSignOut';

/** Offers the demo users, then signs in as the chosen one. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const personas = readPersonas(useApi(configApiRef));
  const [entityRef, setEntityRef] = useState(chosenPersona.get);

  function choose(ref: string) {
    chosenPersona.set(ref);
    // What comes next may still have to load its texts.
    startTransition(() => setEntityRef(ref));
  }

  if (!entityRef) {
    return <PersonaPicker personas={personas} onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      key={entityRef}
      provider="demo"
      headers={{ 'x-demo-persona': entityRef }}
      onSignInSuccess={identity =>
        onSignInSuccess(withSignOut(identity, chosenPersona.clear))
      }
      ErrorComponent={({ error }) => (
        <PersonaPicker
          personas={personas}
          problem={describeRefusal(error)}
          onChoose={choose}
        />
      )}
    />
  );
}

/** What the backend said, rather than which status it said it with. */
function describeRefusal(error: Error | undefined): string | undefined {
  return error instanceof ResponseError
    ? error.body.error.message
    : error?.message;
}
