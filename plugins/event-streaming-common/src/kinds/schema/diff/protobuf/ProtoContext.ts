// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ProtoFile } from '../../formats/protobuf/ProtoFile';
import { ChangeList } from '../ChangeList';
import { ProtoCase } from './protoRules';

/** Two Protobuf files that are compared, and what was found. */
export interface ProtoContext {
  before: ProtoFile;
  after: ProtoFile;
  list: ChangeList<ProtoCase>;
}
