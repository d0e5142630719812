namespace Alliance.Core;

/// <summary>An alpha-2 code that ISO 3166 keeps from being assigned.</summary>
/// <param name="Code">The code.</param>
/// <param name="Status">Why it is kept.</param>
/// <param name="Name">In English, what it is used for; <see langword="null"/> for a user-assigned code without a common use.</param>
public sealed record CountryReservation(CountryCode Code, CountryCodeStatus Status, string? Name);
