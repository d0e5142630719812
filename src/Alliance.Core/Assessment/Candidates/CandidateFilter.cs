namespace Alliance.Core;

/// <summary>Tells which candidates are possible on the day of a request and for its destination.</summary>
internal readonly struct CandidateFilter
{
    private readonly DayKey _day;
    private readonly bool _isAnyDay;
    private readonly bool _isAnyPlace;
    private readonly int _country;
    private readonly int _own;

    /// <param name="situation">The request.</param>
    /// <param name="isAnyDay">Whether constraints that are certainly not on the books on the day are possible too.</param>
    public CandidateFilter(in Situation situation, bool isAnyDay)
    {
        _day = situation.Day;
        _isAnyDay = isAnyDay;
        _isAnyPlace = situation.Request.Destination is null;
        if (situation.Request.Destination is not { } destination)
            return;
        _country = CountrySet.NumberOf(destination.Country);
        _own = CountrySet.NumberOf(PlacesWithOwnCode.Normalized(destination).Country);
    }

    public bool Allows(in Candidate candidate) =>
        (_isAnyDay || (candidate.First <= _day && _day <= candidate.Last))
        && (_isAnyPlace || candidate.Countries is not { } countries || countries.Contains(_country) || countries.Contains(_own));
}
