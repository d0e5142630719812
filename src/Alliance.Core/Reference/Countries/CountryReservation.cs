namespace Alliance.Core;

/// <summary>An alpha-2 code that ISO 3166 keeps from being assigned.</summary>
public sealed partial record CountryReservation
{
    internal CountryReservation(CountryCode code, CountryCodeStatus status, string? name) => (Code, Status, Name) = (code, status, name);

    /// <summary>The code.</summary>
    public CountryCode Code { get; }

    /// <summary>Why it is kept.</summary>
    public CountryCodeStatus Status { get; }

    /// <summary>In English, what it is used for; <see langword="null"/> for a user-assigned code without a common use.</summary>
    public string? Name { get; }
}
