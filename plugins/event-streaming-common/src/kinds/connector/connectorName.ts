// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Characters of a connector's name. @public */
export const MOST_CONNECTOR_NAME_CHARACTERS = 200;

/**
 * Why a new connector may not be called so; undefined for a name that is fine.
 * Connect itself takes any text, but one with a slash can never be reached or
 * deleted again through its REST API, so none is made that needs escaping
 * anywhere.
 *
 * @public
 */
export function connectorNameProblem(name: string): string | undefined {
  if (name.length > MOST_CONNECTOR_NAME_CHARACTERS) {
    return `A connector name has at most ${MOST_CONNECTOR_NAME_CHARACTERS} characters`;
  }
  if (!/^[A-Za-z0-9._-]+$/.test(name)) {
    return 'Use letters, digits, dots, dashes and underscores: Connect could never delete another name again';
  }
  return name === '.' || name === '..'
    ? 'The names "." and ".." cannot be reached'
    : undefined;
}
