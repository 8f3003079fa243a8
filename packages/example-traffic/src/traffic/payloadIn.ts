// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ExampleEvent } from './createEvent';

/** How an event is written. */
export type EventFormat = 'avro' | 'json-schema' | 'protobuf' | 'cloudevents';

/** The event as the schemas in `examples/schemas` describe it. */
export function payloadIn(format: EventFormat, event: ExampleEvent): object {
  switch (format) {
    case 'avro':
      return {
        ...headOf(event),
        occurred_at: event.occurredAt.getTime(),
        region: event.region,
        data: event.data,
      };
    case 'json-schema':
      return {
        ...headOf(event),
        occurred_at: event.occurredAt.toISOString(),
        data: event.data,
      };
    case 'cloudevents':
      return {
        specversion: '1.0',
        id: event.id,
        source: event.source,
        type: `${event.type}.v1`,
        subject: event.tenant,
        time: event.occurredAt.toISOString(),
        datacontenttype: 'application/json',
        data: event.data,
      };
    default:
      // The generated names of Protobuf fields.
      return {
        envelope: {
          eventId: event.id,
          type: event.type,
          tenantId: event.tenant,
          occurredAt: event.occurredAt.getTime(),
          source: event.source,
        },
        ...Object.fromEntries(
          Object.entries(event.data).map(([name, value]) => [
            toCamelCase(name),
            value,
          ]),
        ),
      };
  }
}

function headOf({ id, type, tenant, source }: ExampleEvent) {
  return { event_id: id, type, tenant_id: tenant, source };
}

function toCamelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
