namespace Alliance.Core;

/// <summary>A constraint in a list of candidates, with what rules it out soonest: its days and its destinations. They stand in the list itself, so that comparing them reads memory in order.</summary>
/// <param name="Rule">The constraint.</param>
/// <param name="First">The first day on which it can be on the books.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Countries">The destinations that are possible; null for any.</param>
internal readonly record struct Candidate(AccessRule Rule, DayKey First, DayKey Last, CountrySet? Countries);
