// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicForm } from './topicForm';

const KEY = 'event-streaming.new-topic';

/** What was typed in this tab before, if it still has the form's shape. */
export function readDraft(shape: TopicForm): TopicForm | undefined {
  const text = sessionStorage.getItem(KEY);
  if (text === null) {
    return undefined;
  }
  const draft = parse(text);
  return isLike(shape, draft) ? (draft as TopicForm) : undefined;
}

/** Keeps what is typed until the tab is closed, so that a reload loses nothing. */
export function writeDraft(form: TopicForm): void {
  sessionStorage.setItem(KEY, JSON.stringify(form));
}

export function clearDraft(): void {
  sessionStorage.removeItem(KEY);
}

/** A draft that cannot be read, such as of another version, is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/** The same fields with the same kinds of values; lists and maps hold texts. */
function isLike(shape: object, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const found: Record<string, unknown> = { ...value };
  return Object.entries(shape).every(([key, like]) =>
    typeof like === 'object'
      ? isTexts(found[key]) && Array.isArray(like) === Array.isArray(found[key])
      : typeof found[key] === typeof like,
  );
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(item => typeof item === 'string')
  );
}
