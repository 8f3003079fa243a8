// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  holdsLiteralSecret,
  holdsMask,
} from '../../../kinds/connector/secrets/holdsLiteral';
import { readReferences } from '../../../kinds/connector/secrets/readReferences';
import { holdsSecretWithin } from '../../../kinds/connector/secrets/redactValue';
import { referenceMatches } from '../../../kinds/connector/secrets/referenceMatches';
import {
  isUserKey,
  needsReference,
} from '../../../kinds/connector/secrets/secretKeyRules';
import { isSameRef, titleOfOwner } from '../../../ownership';
import { Finding } from '../../../plan';
import { ConnectorQuestion } from '../../ConnectorQuestion';
import { violation } from '../../finding';

/**
 * Secrets are never written down, only where they are; and only those that the
 * owner may use, where a worker never shows them again. No finding repeats a
 * value.
 */
export function connectorSecretsRule(question: ConnectorQuestion): Finding[] {
  return Object.entries(question.config).flatMap(([key, value]) => [
    ...literalsIn(key, value, question),
    ...referencesIn(key, value, question),
  ]);
}

function literalsIn(
  key: string,
  value: string,
  { config, passwordKeys }: ConnectorQuestion,
): Finding[] {
  const at = { field: `input.config.${key}` };
  if (holdsMask(value)) {
    const message = `'${key}' holds the mask that stands for a secret; leave the key out to keep what is there`;
    return [violation('mask-written-back', message, at)];
  }
  if (needsReference(key, passwordKeys, config)) {
    const message = `'${key}' holds a secret itself; write where it is, such as \${file:/path/of.properties:key}`;
    return holdsLiteralSecret(key, value)
      ? [violation('literal-secret', message, at)]
      : [];
  }
  return holdsSecretWithin(key, value)
    ? [
        violation(
          'literal-secret',
          `'${key}' holds what looks like a password within its text, or who signs in; take it out and use the key that the plug-in has for it, with a reference`,
          at,
        ),
      ]
    : [];
}

function referencesIn(
  key: string,
  value: string,
  question: ConnectorQuestion,
): Finding[] {
  const at = { field: `input.config.${key}` };
  const { references, malformed } = readReferences(value);
  if (malformed.length) {
    const message = `'${key}' holds a reference that cannot be read; references look like \${provider:path:key} or \${provider:key}, without '.' and '..' in the path`;
    return [violation('reference-malformed', message, at)];
  }
  if (!references.length) {
    return [];
  }
  const { config, passwordKeys } = question;
  if (!needsReference(key, passwordKeys, config) && !isUserKey(key)) {
    const message = `'${key}' may not refer to a secret: a worker shows what it holds. Only secret keys and names of users may`;
    return [violation('reference-misplaced', message, at)];
  }
  return references
    .filter(reference => !mayUse(reference, question))
    .map(reference => foreign(reference, question, at));
}

function mayUse(
  reference: string,
  { owner, rules }: ConnectorQuestion,
): boolean {
  return rules.secretReferences.some(
    rule =>
      (rule.owner === '*' ||
        (owner !== undefined && isSameRef(rule.owner, owner))) &&
      referenceMatches(reference, rule.pattern),
  );
}

function foreign(
  reference: string,
  { owner, target }: ConnectorQuestion,
  at: { field: string },
): Finding {
  const who = owner === undefined ? 'Nobody' : titleOfOwner(owner);
  return violation(
    'reference-not-allowed',
    `${who} may not use ${reference} on '${target.connect}'`,
    {
      ...at,
      detail: 'The platform team decides which references a team may use',
    },
  );
}
