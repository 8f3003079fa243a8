// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistry } from '../ports';
import { SchemaRegistryAbilities } from './SchemaRegistryAbilities';
import { describeArtifactPart } from './schemaRegistrySuite/describeArtifactPart';
import { describeCheckPart } from './schemaRegistrySuite/describeCheckPart';
import { describeCompatibilityPart } from './schemaRegistrySuite/describeCompatibilityPart';
import { describeContentPart } from './schemaRegistrySuite/describeContentPart';
import { describeDeletionPart } from './schemaRegistrySuite/describeDeletionPart';
import { describeNamePart } from './schemaRegistrySuite/describeNamePart';
import { describeOutagePart } from './schemaRegistrySuite/describeOutagePart';
import { describePagePart } from './schemaRegistrySuite/describePagePart';
import { describeVersionPart } from './schemaRegistrySuite/describeVersionPart';
import { RegistrySuiteContext } from './schemaRegistrySuite/RegistrySuiteContext';

/**
 * The contract suite of {@link SchemaRegistry}: all that the port promises, as
 * Jest tests. Call it at the top of a test file with a real registry behind
 * `make`. It makes artifacts in groups whose names begin with `contract-`, and
 * some whose own names begin so in the group `default`; they stay, because
 * most registries are set not to delete.
 *
 * @example
 * ```ts
 * describeSchemaRegistry('OtherRegistry', () => OtherRegistry.create(options), {
 *   deletion: 'off',
 * });
 * ```
 *
 * @public
 */
export function describeSchemaRegistry(
  name: string,
  make: () => SchemaRegistry,
  abilities: SchemaRegistryAbilities,
): void {
  describe(`${name} as a SchemaRegistry`, () => {
    const context = RegistrySuiteContext.create({ make, abilities });

    afterAll(() => context.close());

    describeArtifactPart(context);
    describeVersionPart(context);
    describePagePart(context);
    describeContentPart(context);
    describeNamePart(context);
    describeCheckPart(context);
    describeCompatibilityPart(context);
    describeDeletionPart(context);
    describeOutagePart(context);
  });
}
