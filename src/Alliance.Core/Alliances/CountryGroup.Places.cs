namespace Alliance.Core;

/// <content>Who is in it on a day.</content>
public sealed partial record CountryGroup
{
    /// <summary>Whether a country is in it on a day, by the group's own <see cref="Members"/>.</summary>
    /// <param name="country">The country.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// <see cref="Truth.Unknown"/> where days or evidence do not decide it, and always when the group is that of an
    /// <see cref="Alliance"/> and lists nobody: its members are in the dataset.
    /// </returns>
    public Truth Includes(CountryCode country, LocalDate day)
    {
        if (Alliance is not null && Members.IsEmpty)
            return Truth.Unknown;
        var held = Truth.False;
        foreach (var member in Members)
        {
            if (member.Country == country)
                held |= member.Validity.Covers(day) & member.Understood & member.Evidence.StandsWithin(this);
        }
        return held & Understood;
    }

    /// <summary>The countries that are, or may be, in it on a day, by the group's own <see cref="Members"/>.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The countries, by code.</returns>
    public ValueList<CountryInGroup> MembersOn(LocalDate day) =>
    [
        .. Members.Select(member => member.Country).Distinct().Order()
            .Select(country => new CountryInGroup(country, Includes(country, day)))
            .Where(answer => answer.Holds != Truth.False),
    ];
}
