namespace Alliance.Core;

/// <summary>An alpha-2 code that ISO 3166 reserves, so that it is not assigned to a country.</summary>
[JsonAnswer]
public sealed partial record CountryReservation
{
    internal CountryReservation(CountryCode code, CountryCodeStatus status, string? name) => (Code, Status, Name) = (code, status, name);

    /// <summary>The code.</summary>
    public CountryCode Code { get; }

    /// <summary>The kind of reservation.</summary>
    public CountryCodeStatus Status { get; }

    /// <summary>What the code is used for, in English; <see langword="null"/> for a user-assigned code without a common use.</summary>
    public string? Name { get; }
}
