// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A page is drawn slowly where the machine is busy, which is no failure.
configure({ asyncUtilTimeout: 20_000 });
