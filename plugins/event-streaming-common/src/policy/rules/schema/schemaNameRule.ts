// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding } from '../../../plan';
import { passed, violation } from '../../finding';
import { SchemaQuestion } from '../../SchemaQuestion';

const FIELD = 'target.artifact';

/** A new schema has a name that the registry takes and that pages can show. */
export function schemaNameRule({ target, exists }: SchemaQuestion): Finding[] {
  if (exists) {
    return [];
  }
  const problems = [
    ...problemOf(target.artifact, FIELD),
    ...problemOf(target.group, 'target.group'),
  ];
  return problems.length
    ? problems
    : [passed('name', 'The registry takes the name', { field: FIELD })];
}

function problemOf(name: string, field: string): Finding[] {
  const message = whyIllegal(name);
  return message ? [violation('name-illegal', message, { field })] : [];
}

function whyIllegal(name: string): string | undefined {
  if (name.trim() === '' || name.trim() !== name) {
    return 'A name neither begins nor ends with a space, and is not empty';
  }
  if (name === '.' || name === '..') {
    return `'${name}' is no name: addresses use it for something else`;
  }
  return /^[\x20-\x7e]+$/.test(name) && !name.includes('%')
    ? undefined
    : `The registry does not take '${name}': names are of ASCII characters without the percent sign`;
}
