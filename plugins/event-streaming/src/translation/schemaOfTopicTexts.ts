// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What topics say of their schemas. */
export const schemaOfTopicTexts = {
  title: 'Schema',
  none: 'No schema is known for its messages: nobody can tell what is in them.',
  short: 'no schema',
} as const;
