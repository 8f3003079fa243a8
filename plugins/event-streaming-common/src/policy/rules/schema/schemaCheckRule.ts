// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { SchemaCause } from '../../../resources/schema/schemaCheckSchemas';
import { passed, violation, warning } from '../../finding';
import { brokenVersionRule } from './brokenVersionRule';
import { SchemaQuestion } from '../../SchemaQuestion';

const FIELD = 'input.content';
const REFERENCES = 'input.references';

/** What the registry says to the schema, and what it could not even be asked. */
export function schemaCheckRule(question: SchemaQuestion): Finding[] {
  return [
    ...verdictOn(question),
    ...brokenVersionRule(question.broken, FIELD),
    ...notesOn(question),
  ];
}

/** What an author should think about, whatever the registry says. */
function notesOn({ check }: SchemaQuestion): Finding[] {
  return check.notes.map(note =>
    warning('schema-note', note, { field: FIELD }),
  );
}

function verdictOn({ check, input }: SchemaQuestion): Finding[] {
  const { outcome, message, syntax } = check;
  const at = { field: FIELD };
  const notNeeded =
    input.override && outcome !== 'incompatible' ? [overrideNotNeeded()] : [];
  switch (outcome) {
    case 'incompatible':
      return input.override ? [overridden(message)] : refused(check);
    case 'broken':
      return [
        violation('schema-broken', message, {
          ...at,
          ...(syntax
            ? { detail: `Line ${syntax.line}, column ${syntax.column}` }
            : {}),
        }),
      ];
    case 'unresolved':
      return [violation('schema-unresolved', message, { field: REFERENCES })];
    case 'unchanged':
      return [violation('nothing-changes', message, at)];
    case 'unchecked':
    case 'no-checker':
      return [warning('schema-unchecked', message, at), ...notNeeded];
    default:
      return [passed('schema-compatible', message, at), ...notNeeded];
  }
}

function overridden(message: string): Finding {
  return warning('schema-incompatible', message, {
    field: FIELD,
    detail:
      'Say why the rule should not count: the request needs a justification',
    needsReason: true,
  });
}

/** One for each cause, so that each can be shown at its place. */
function refused({ causes, message }: SchemaQuestion['check']): Finding[] {
  return causes.map(cause =>
    violation('schema-incompatible', cause.explanation ?? cause.description, {
      field: FIELD,
      detail: detailOf(cause, message),
    }),
  );
}

function detailOf({ description, path }: SchemaCause, message: string): string {
  const where = path ? ` at ${path}` : '';
  return `${message}. The registry says: ${description}${where}`;
}

function overrideNotNeeded(): Finding {
  return warning(
    'override-not-needed',
    'The rule does not refuse it: it is registered as any other version',
    { field: 'input.override' },
  );
}
