/** The small drawings of the empty screens, 64 × 40. */

export const NoTable = (
  <>
    <rect x="10" y="5" width="44" height="30" rx="4" class="draw-dashed" />
    <path d="M10 15h44M25 5v30M39 5v30" class="draw-hair" />
  </>
);

export const AllDone = (
  <>
    <rect x="10" y="5" width="44" height="30" rx="4" class="draw-soft" />
    <path d="m23 20 6.5 6.5L42 14" class="draw-tick" />
  </>
);

export const NoTasks = (
  <>
    {[4, 16, 28].map((y) => (
      <g key={y}>
        <circle cx="16" cy={y + 4} r="3.4" class="draw-dashed" />
        <rect x="24" y={y + 2} width={y === 16 ? 22 : 28} height="4" rx="2" class="draw-sunken" />
      </g>
    ))}
  </>
);
