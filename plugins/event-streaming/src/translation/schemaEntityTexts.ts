// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Texts of the card of a schema on its catalog entity. */
export const schemaEntityTexts = {
  title: 'Schema',
  open: 'Open schema',
  away: '{{registry}} does not answer: this is what was last read.',
  unnamed: 'This entity does not say which schema it stands for.',
  unnamedText:
    'It needs the annotations apicur.io/registry.artifactId and, for another group than default, apicur.io/registry.groupId.',
  unknown: 'No registry has a schema of its name that you may see.',
  many: 'Several registries have a schema of its name.',
  manyText:
    'Say which one it stands for by the annotation event-streaming/registry: {{registries}}.',
} as const;
