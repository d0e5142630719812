namespace Alliance.Tool;

/// <summary>A party of an alliance over a time.</summary>
/// <param name="Party">The party.</param>
/// <param name="Name">Its name.</param>
/// <param name="Periods">What it was, in order and without gaps.</param>
internal sealed record TimelineParty(PartyReference Party, string Name, IReadOnlyList<TimelinePeriod> Periods)
{
    /// <summary>The parties that are listed on one of the days, by the day on which they are first listed.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="days">The first day, and the later days on which an answer can differ from that of the day before.</param>
    /// <param name="to">The last day.</param>
    /// <param name="question">The dataset and the language.</param>
    public static IEnumerable<TimelineParty> All(Id<AiAlliance> alliance, IReadOnlyList<LocalDate> days, LocalDate to, Question question)
    {
        AsOfView[] views = [.. days.Select(day => question.Dataset.AsOf(day))];
        return views.SelectMany(view => view.StandingsOf(alliance)).Select(standing => standing.Party).Distinct()
            .Select(party => new TimelineParty(party, question.Names.Of(party), Merged(views, to, view => view.Standing(party, alliance))))
            .OrderBy(one => one.Periods.First(period => period.Standing.IsListed).From, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal);
    }

    /// <summary>The standing on a day.</summary>
    public PartyStanding On(LocalDate day) => Periods.Last(period => string.CompareOrdinal(period.From, DayText.Iso(day)) <= 0).Standing;

    private static List<TimelinePeriod> Merged(AsOfView[] views, LocalDate to, Func<AsOfView, PartyStanding> standingOn)
    {
        List<TimelinePeriod> periods = [];
        foreach (AsOfView view in views)
        {
            PartyStanding standing = standingOn(view);
            if (periods.Count > 0 && StandingState.Of(periods[^1].Standing) == StandingState.Of(standing))
                continue;
            if (periods.Count > 0)
                periods[^1] = periods[^1] with { Until = DayText.Iso(view.Day.PlusDays(-1)) };
            periods.Add(new(DayText.Iso(view.Day), DayText.Iso(to), standing));
        }
        return periods;
    }
}

/// <summary>A period in which the standing of a party was the same.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Standing">The standing on the first day.</param>
internal sealed record TimelinePeriod(string From, string Until, PartyStanding Standing);
