// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createEvent } from './createEvent';
import { PUBLISHERS } from './trafficPlan';

describe('createEvent', () => {
  it.each(PUBLISHERS.map(publisher => [publisher.topic, publisher] as const))(
    'makes events for %s that say who, what and when',
    (topic, publisher) => {
      const event = createEvent(publisher);

      expect(event).toMatchObject({
        tenant: expect.stringMatching(/^tnt-\d{4}$/),
        source: publisher.service,
        data: expect.any(Object),
      });
      const [domain, entity] = topic.split('.');
      expect(event.type).toMatch(new RegExp(`^${domain}\\.${entity}\\.`));
    },
  );

  it('gives some tenants far more than others', () => {
    const tenants = Array.from(
      { length: 2_000 },
      () => createEvent(PUBLISHERS[0]).tenant,
    );
    const first = tenants.filter(tenant => tenant === 'tnt-1001').length;
    const last = tenants.filter(tenant => tenant === 'tnt-1040').length;

    expect(first).toBeGreaterThan(3 * last);
  });
});
