// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { MOST_SCHEMA_CHARACTERS } from '../../kinds/schema/schemaInputs';

/** A schema of the largest size, as JSON text with its quotes escaped. */
export const SCHEMA_BODY_BYTES = 4 * MOST_SCHEMA_CHARACTERS;
