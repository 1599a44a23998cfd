/** The type of an icon given to a component: a Lucide icon, always decorative beside a word. */
import type { Component } from 'svelte';

export type Icon = Component<Record<string, unknown>>;

/** Tones shared by badges and notices; each has a word or an icon beside its colour. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
