// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  topicUpdateInputSchema,
  TopicUpdateInput,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { TopicPurpose } from '../create/topicForm';
import { FindingFix } from '../../../components/plan/FixLink';
import { settingsInput } from './settingsInput';
import { writeConfigText } from './configText';
import { SettingsFacts } from './useSettingsFacts';

/** What somebody typed for config entries; null takes an override back. */
export type ConfigTexts = Readonly<Record<string, string | null>>;

/** What readers rely on besides the config entries. */
export interface TopicPromise {
  keyFields: readonly string[];
  purpose: TopicPurpose | undefined;
  broadcast: boolean;
}

/** The fields of a topic's settings. */
export interface SettingsForm {
  description: string;
  setDescription: (text: string) => void;
  tags: string[];
  setTags: (tags: string[]) => void;
  promise: TopicPromise;
  setPromise: (changed: Partial<TopicPromise>) => void;
  texts: ConfigTexts;
  /** Undefined leaves the entry as it is. */
  setText: (key: string, text: string | null | undefined) => void;
  fix: (fix: FindingFix) => void;
  /** Undefined while nothing differs or something cannot be read. */
  input: JsonObject | undefined;
}

const CONFIG_FIELD = 'input.config.';

/** Settings as they are, or as a request asks for them. */
export function useSettingsForm(
  facts: SettingsFacts,
  before: JsonObject | undefined,
): SettingsForm {
  const asked = useAsked(before);
  const [description, setDescription] = useState(
    asked?.description ?? facts.topic.description ?? '',
  );
  const [tags, setTags] = useState(asked?.tags ?? facts.topic.tags);
  const [promise, replacePromise] = useState<TopicPromise>(() => ({
    keyFields: (asked?.key ?? facts.topic.key)?.fields ?? [],
    purpose: asked?.purpose ?? facts.topic.purpose,
    broadcast: asked?.broadcast ?? facts.topic.broadcast,
  }));
  const [texts, setTexts] = useState<ConfigTexts>(() => textsOf(asked));
  const input = useMemo(
    () => settingsInput(facts, { description, tags, promise, texts }),
    [facts, description, tags, promise, texts],
  );
  const setText: SettingsForm['setText'] = (key, text) =>
    setTexts(({ [key]: _, ...others }) =>
      text === undefined ? others : { ...others, [key]: text },
    );
  return {
    description,
    setDescription,
    tags,
    setTags,
    promise,
    setPromise: changed => replacePromise(known => ({ ...known, ...changed })),
    texts,
    setText,
    fix: ({ field, value }) => {
      if (field.startsWith(CONFIG_FIELD)) {
        const key = field.slice(CONFIG_FIELD.length);
        setText(key, writeConfigText(key, String(value)));
      }
    },
    input,
  };
}

function useAsked(before: JsonObject | undefined) {
  return useMemo((): TopicUpdateInput | undefined => {
    const parsed = topicUpdateInputSchema.safeParse(before);
    return parsed.success ? parsed.data : undefined;
  }, [before]);
}

function textsOf(asked: TopicUpdateInput | undefined): ConfigTexts {
  return Object.fromEntries(
    Object.entries(asked?.config ?? {}).map(([key, value]) => [
      key,
      value === null ? null : writeConfigText(key, value),
    ]),
  );
}
