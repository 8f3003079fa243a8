// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TranslationRef } from '@backstage/frontend-plugin-api';

/** What i18next adds to the key of a text that depends on a count. */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Counted<TKey> = TKey extends `${infer Base}_${PluralForm}` ? Base : never;

type KeyOf<TKey> = TKey extends `${infer Base}_${PluralForm}` ? Base : TKey;

/** The texts by the keys that they are asked for. */
type ByKey<TMessages> = {
  [TKey in keyof TMessages as KeyOf<TKey>]: TMessages[TKey];
};

type NameIn<TText> = TText extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NameIn<Rest>
  : never;

type Values<TName extends PropertyKey, TValue> = [TName] extends [never]
  ? []
  : [values: { [Name in TName]: Name extends 'count' ? number : TValue }];

/** The values that a text needs: those it names, and what it counts. */
type ValuesOf<TMessages, TKey extends keyof ByKey<TMessages>, TValue> = Values<
  | NameIn<ByKey<TMessages>[TKey]>
  | (TKey & Counted<keyof TMessages> extends never ? never : 'count'),
  TValue
>;

/**
 * Gives a text by its key with its values filled in. It is Backstage's
 * `TranslationFunction` for texts as plain as ours, which neither refer to one
 * another nor format values: the compiler needs a twentieth of the work for it.
 */
export interface Texts<TMessages> {
  <TKey extends keyof ByKey<TMessages>>(
    key: TKey,
    ...values: ValuesOf<TMessages, TKey, string>
  ): string;
  <TKey extends keyof ByKey<TMessages>>(
    key: TKey,
    ...values: ValuesOf<TMessages, TKey, string | JSX.Element>
  ): JSX.Element;
}

/** The texts of a reference. */
export type TextsOf<TRef> = TRef extends TranslationRef<string, infer TMessages>
  ? Texts<TMessages>
  : never;
