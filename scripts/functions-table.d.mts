import type { Card } from "./cards.d.mts";
export function functionsTable(cards: readonly Card[]): string;
export function functionsPage(cards: readonly Card[]): string;
export function withTable(text: string, cards: readonly Card[]): string;
