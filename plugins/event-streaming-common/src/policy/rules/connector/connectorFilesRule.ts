// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  namesSecretPlace,
  secretPlacesOf,
} from '../../../kinds/connector/secrets/secretPlacesOf';
import { ownKeyOf } from '../../../kinds/connector/secrets/ownKeyOf';
import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { violation } from '../../finding';

/** Keys that hold the name of a file also where it has no slash. */
const FILE_KEY = /(?:^|[._-])(?:file|path|dir|directory|folder)s?$/i;

/**
 * A connector that reads the files of a worker would write its secrets to a
 * topic, and one that writes files would change them: what names where they are
 * is refused, whatever the plug-in does with it.
 */
export function connectorFilesRule({
  config,
  rules,
}: ConnectorQuestion): Finding[] {
  const places = secretPlacesOf(
    rules.secretReferences.map(({ pattern }) => pattern),
  );
  return Object.entries(config)
    .filter(([key, value]) => isPath(ownKeyOf(key, config), value))
    .filter(([, value]) => namesSecretPlace(value, places))
    .map(([key]) =>
      violation(
        'secret-file-named',
        `'${key}' names a place where the worker keeps its secrets`,
        {
          field: `input.config.${key}`,
          detail:
            'Name a file in another folder; where a secret is needed, refer to it',
        },
      ),
    );
}

/** A word without a slash is a file only where the key says so. */
function isPath(key: string, value: string): boolean {
  return /\/|%2f/i.test(value) || FILE_KEY.test(key);
}
