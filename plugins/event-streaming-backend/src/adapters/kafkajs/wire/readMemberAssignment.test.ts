// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { readMemberAssignment } from './readMemberAssignment';
import { WireWriter } from './WireWriter';

describe('readMemberAssignment', () => {
  it('reads the partitions of each topic', () => {
    const writer = WireWriter.create({ flexible: false });
    writer.int16(3);
    writer.array(['orders', 'payments'], topic => {
      writer.string(topic);
      writer.array([0, 2], partition => writer.int32(partition));
    });

    expect(readMemberAssignment(writer.toBuffer())).toEqual({
      orders: [0, 2],
      payments: [0, 2],
    });
  });

  it('knows no partitions of a member that has none', () => {
    expect(readMemberAssignment(Buffer.alloc(0))).toEqual({});
  });

  it('knows no partitions when the bytes are of another protocol', () => {
    expect(readMemberAssignment(Buffer.from('{"tasks":[1]}'))).toEqual({});
  });
});
