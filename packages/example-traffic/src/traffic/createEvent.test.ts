// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createEvent } from './createEvent';
import { PUBLISHERS } from './trafficPlan';

describe('createEvent', () => {
  it.each(PUBLISHERS.map(publisher => [publisher.topic, publisher] as const))(
    'makes events for %s that are keyed by their tenant',
    (_, publisher) => {
      const { key, value } = createEvent(publisher);
      const event = JSON.parse(value);

      expect(event).toMatchObject({
        tenant_id: key,
        source: publisher.service,
        data: expect.any(Object),
      });
      const [domain, entity] = publisher.topic.split('.');
      expect(event.type).toMatch(new RegExp(`^${domain}\\.${entity}\\.`));
    },
  );

  it('gives some tenants far more than others', () => {
    const keys = Array.from(
      { length: 2_000 },
      () => createEvent(PUBLISHERS[0]).key,
    );
    const first = keys.filter(key => key === 'tnt-1001').length;
    const last = keys.filter(key => key === 'tnt-1040').length;

    expect(first).toBeGreaterThan(3 * last);
  });
});
