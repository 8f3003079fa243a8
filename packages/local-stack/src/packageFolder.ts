// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { dirname } from 'node:path';

/** Where this package lies: its lock lists, fixtures and rights are read from here. */
export const PACKAGE_FOLDER = dirname(require.resolve('../package.json'));
